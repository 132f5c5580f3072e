package io.cartera.segment;

import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Parameter;
import io.cartera.priority.PriorityModel;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a model's parts need of each other, in an order in which one pass evaluates them all, and the operands that they read
 * from the clients.
 */
final class Dependencies {

    /** A part of a model that is evaluated as a whole. */
    sealed interface Node {
        String label();

        record OfSegment(Segment segment) implements Node {
            @Override
            public String label() {
                return "segment '" + segment.name() + "'";
            }
        }

        record OfLadder(Ladder ladder) implements Node {
            @Override
            public String label() {
                return "ladder '" + ladder.name() + "'";
            }
        }

        record OfCut(Cut cut) implements Node {
            @Override
            public String label() {
                return "cut '" + cut.name() + "'";
            }
        }
    }

    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Map<String, Node> cuts = new LinkedHashMap<>();
    private final Set<Node> ordered = new LinkedHashSet<>();
    private final Operands operands = new Operands();

    private Dependencies() {}

    static Dependencies of(
            List<Segment> segments,
            List<Ladder> ladders,
            Optional<PriorityModel> priority,
            List<Operand<?>> columns,
            List<Cut> reported) {
        Dependencies all = new Dependencies();
        segments.forEach(s -> all.name(s.name(), new Node.OfSegment(s)));
        ladders.forEach(l -> all.name(l.name(), new Node.OfLadder(l)));
        new ArrayList<>(all.named.values()).forEach(n -> all.visit(n, new ArrayList<>()));
        reported.forEach(c -> all.visit(all.node(c), new ArrayList<>()));
        priority.ifPresent(p -> p.conditions().forEach(c -> all.visitAll(c, new ArrayList<>())));
        priority.ifPresent(p -> p.operands().forEach(o -> all.visitOperand(o, new ArrayList<>())));
        columns.forEach(o -> all.visitOperand(o, new ArrayList<>()));
        return all;
    }

    List<Node> ordered() {
        return List.copyOf(ordered);
    }

    List<String> names() {
        return ordered.stream().map(Node::label).toList();
    }

    List<Cut> cuts() {
        return cuts.values().stream().map(n -> ((Node.OfCut) n).cut()).toList();
    }

    Operands operands() {
        return operands;
    }

    private void name(String name, Node node) {
        Node other = named.putIfAbsent(name, node);
        if (other != null) {
            throw new InvalidModelException(node.label() + " has the name of " + other.label());
        }
    }

    /** Depth first, so that a part comes after all that it needs; the path shows a cycle whole. */
    private void visit(Node node, List<Node> path) {
        if (ordered.contains(node)) {
            return;
        }
        int at = path.indexOf(node);
        if (at >= 0) {
            List<String> cycle = new ArrayList<>(
                    path.subList(at, path.size()).stream().map(Node::label).toList());
            cycle.add(node.label());
            throw new InvalidModelException("the model refers to itself: " + String.join(" -> ", cycle));
        }
        List<Node> longer = new ArrayList<>(path);
        longer.add(node);
        if (node instanceof Node.OfSegment s) {
            visitAll(s.segment().condition(), longer);
        } else if (node instanceof Node.OfLadder l) {
            l.ladder().conditions().forEach(c -> visitAll(c, longer));
        } else if (node instanceof Node.OfCut c) {
            // Every band asks for the same: the population's operands, the measure, and what splits a tie.
            c.cut().inBand(1).operands().forEach(o -> visitOperand(o, longer));
        }
        ordered.add(node);
    }

    private void visitAll(Criterion condition, List<Node> path) {
        condition.operands().forEach(o -> visitOperand(o, path));
        condition.parameters().forEach(p -> visit(node(p), path));
    }

    private void visitOperand(Operand<?> operand, List<Node> path) {
        for (Operand<?> base : operands.add(operand)) {
            if (base instanceof Membership m) {
                visit(referred(m.segment(), Node.OfSegment.class, "segment"), path);
            } else if (base instanceof Place p) {
                visit(referred(p.ladder(), Node.OfLadder.class, "ladder"), path);
            } else if (base instanceof BandOf b) {
                visit(node(b.cut()), path);
            }
        }
    }

    private Node referred(String name, Class<? extends Node> kind, String word) {
        Node node = named.get(name);
        if (!kind.isInstance(node)) {
            throw new InvalidModelException("there is no " + word + " '" + name + "' in the model; it has "
                    + named.values().stream()
                            .filter(kind::isInstance)
                            .map(Node::label)
                            .toList());
        }
        return node;
    }

    private Node node(Parameter<?> parameter) {
        if (parameter instanceof CutParameter<?> p) {
            return node(p.cut());
        }
        throw new InvalidModelException("the parameter '" + parameter.name() + "' does not belong to a cut");
    }

    private Node node(Cut cut) {
        Node node = new Node.OfCut(cut);
        Node other = cuts.putIfAbsent(cut.name(), node);
        if (other != null && !other.equals(node)) {
            throw new InvalidModelException("two different cuts have the name '" + cut.name() + "'");
        }
        return node;
    }
}
