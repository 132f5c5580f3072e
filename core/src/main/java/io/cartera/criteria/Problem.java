package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.internal.CodePoints;
import java.io.Serializable;

/**
 * Why a value could not be told; ordered by operand, code and message.
 *
 * @param operand the key of the operand
 * @param code the stable code, lower case with hyphens
 * @param message what is wrong, for people; free of personal data
 */
@Stability(Stability.Level.EVOLVING)
public record Problem(String operand, String code, String message) implements Comparable<Problem>, Serializable {

    @Override
    public int compareTo(Problem other) {
        int byOperand = CodePoints.compare(operand, other.operand);
        if (byOperand != 0) {
            return byOperand;
        }
        int byCode = CodePoints.compare(code, other.code);
        return byCode != 0 ? byCode : CodePoints.compare(message, other.message);
    }
}
