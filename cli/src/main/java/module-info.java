/** The lede command. It promises no API. */
module dev.lede.cli {
  requires static org.jspecify;
  requires dev.lede.indexer;
  requires info.picocli;
  requires java.logging;
  requires java.net.http;
  requires me.tongfei.progressbar;
  requires org.jline.nativ;
  requires tools.jackson.core;
}
