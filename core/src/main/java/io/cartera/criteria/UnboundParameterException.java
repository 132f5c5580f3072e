package io.cartera.criteria;

import io.cartera.CarteraException;
import io.cartera.Stability;

/** A criterion was tested before {@link Criterion#bind} had given its parameter a value; a mistake of the caller. */
@Stability(Stability.Level.EVOLVING)
public final class UnboundParameterException extends CarteraException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that names the parameter. */
    public UnboundParameterException(String parameter) {
        super("unbound-parameter", "the parameter '" + parameter + "' was not bound to a population's value");
    }
}
