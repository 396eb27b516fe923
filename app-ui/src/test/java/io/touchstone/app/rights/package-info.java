/** Who may do what, tried with every use case and every role. */
@NullMarked
package io.touchstone.app.rights;

import org.jspecify.annotations.NullMarked;
