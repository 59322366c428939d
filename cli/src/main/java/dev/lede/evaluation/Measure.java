package dev.lede.evaluation;

import java.util.List;

/**
 * What is told of a ranking in one figure from 0 to 1, as {@code trec_eval} 9 defines it with a
 * grade of 1 as relevant. All are 0 where nothing relevant was found, or was judged so.
 */
public enum Measure {
  /**
   * The gain of the first ten over the highest they could have: each article adds its grade,
   * divided by the binary logarithm of its rank plus 1 (Järvelin and Kekäläinen 2002, with the
   * discount of {@code trec_eval}).
   */
  NDCG_10("nDCG@10", "ndcg_cut_10"),
  /**
   * Average precision: the mean, over all relevant articles, of the precision where each stands.
   */
  MAP("MAP", "map"),
  /** One over the rank of the first relevant article. */
  MRR("MRR", "recip_rank"),
  /** How many of the first ten are relevant, over ten, be there as many or not. */
  PRECISION_10("P@10", "P_10"),
  /** How many of all relevant articles are among the first hundred. */
  RECALL_100("recall@100", "recall_100");

  private final String label;
  private final String trecName;

  Measure(String label, String trecName) {
    this.label = label;
    this.trecName = trecName;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** What {@code trec_eval} prints as its name. */
  public String trecName() {
    return trecName;
  }

  double of(Judged judged) {
    if (judged.relevant().isEmpty()) {
      return 0;
    }
    return switch (this) {
      case NDCG_10 -> gain(judged.found()) / gain(judged.relevant());
      case MAP -> averagePrecision(judged);
      case MRR -> reciprocalRank(judged.found());
      case PRECISION_10 -> judged.relevantWithin(10) / 10.0;
      case RECALL_100 -> (double) judged.relevantWithin(100) / judged.relevant().size();
    };
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  private static double averagePrecision(Judged judged) {
    double sum = 0;
    int relevant = 0;
    for (int i = 0; i < judged.found().size(); i++) {
      if (judged.found().get(i) > 0) {
        relevant++;
        sum += (double) relevant / (i + 1);
      }
    }
    return sum / judged.relevant().size();
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
