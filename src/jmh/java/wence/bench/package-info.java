/// How long things take: `mvn -Pbench` runs every benchmark here and writes `target/bench.json`.
@NullMarked
package wence.bench;

import org.jspecify.annotations.NullMarked;
