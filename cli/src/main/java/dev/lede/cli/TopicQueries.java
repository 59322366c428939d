package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.evaluation.Topic;
import dev.lede.query.NewsQuery;
import dev.lede.query.UnderstoodQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes queries of topics.
 *
 * @param syntax how a text is read
 * @param widening what gives a query its synonyms
 * @param console hears what was taken literally or left out
 */
record TopicQueries(
    Function<String, UnderstoodQuery> syntax, UnaryOperator<NewsQuery> widening, Console console) {

  NewsQuery of(Topic topic) {
    UnderstoodQuery understood = syntax.apply(topic.text());
    note(topic, understood.notes());
    return widening.apply(understood.query());
  }

  /** Prints sentences about a topic. */
  void note(Topic topic, List<String> sentences) {
    sentences.forEach(sentence -> console.note("topic " + topic.id() + ": " + sentence));
  }
}
