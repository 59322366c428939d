package dev.lede.cli;

import dev.lede.article.IndexedArticle;
import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.ArticleView;
import dev.lede.json.ArticleJson;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede show}: one or more whole articles. */
final class ShowCommand implements Subcommand {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print whole articles.")
        .footer("", "Exit status: 0 all were found, 1 one was not, 2 error.");
    return spec.addOption(Options.zone())
        .addOption(Options.json("Print each as one JSON object a line, as export does."))
        .addOption(Options.color())
        .addOption(Options.index())
        .addPositional(Options.words("ID", "The id of an article, as search prints it."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    List<String> ids = Options.words(arguments);
    ExitStatus status = ExitStatus.DONE;
    ArticleView view =
        new ArticleView(
            console.out(), Options.style(arguments, console), Options.zone(arguments, console));
    try (NewsSearcher searcher = NewsSearcher.openBriefly(Options.index(arguments, console))) {
      for (String id : ids) {
        Optional<IndexedArticle> article = searcher.get(id);
        if (article.isEmpty()) {
          console.note("there is no article with the id " + id);
          status = ExitStatus.NOTHING;
        } else if (Options.json(arguments)) {
          ArticleJson.writeLine(article.get(), console.out());
        } else {
          view.print(article.get(), searcher.copies(id));
        }
      }
    }
    return status;
  }
}
