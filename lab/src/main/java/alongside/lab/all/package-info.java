/// Every bench in one run, and the page on which their figures stand.
@NullMarked
package alongside.lab.all;

import org.jspecify.annotations.NullMarked;
