/// Which language is a text in? The village's own way of telling it, beside what others offer for it.
@NullMarked
package alongside.lab.languages;

import org.jspecify.annotations.NullMarked;
