/// Will she say yes? The estimate the village uses, on made-up members whose real chance is known, beside simpler ones.
@NullMarked
package alongside.lab.chance;

import org.jspecify.annotations.NullMarked;
