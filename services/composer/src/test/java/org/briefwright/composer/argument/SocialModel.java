package org.briefwright.composer.argument;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.briefwright.composer.dossier.Fragment;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.Attack;
import org.tweetyproject.arg.social.reasoner.IssReasoner;
import org.tweetyproject.arg.social.semantics.SimpleProductSemantics;
import org.tweetyproject.arg.social.semantics.SocialMapping;
import org.tweetyproject.arg.social.syntax.SocialAbstractArgumentationFramework;

/// The same attacks as a social argumentation framework (J. Leite and J. Martins, "Social Abstract
/// Argumentation", IJCAI 2011) in the implementation of TweetyProject. Its simple product
/// semantics gives an argument its share of the votes times the product of (1 - s) over its
/// attackers, which is what DF-QuAD comes to where nobody supports.
final class SocialModel {

  /// Votes of each argument, so that base scores of two decimals are shares without rounding.
  private static final int VOTES = 100;

  private static final double PRECISION = 1e-13;

  private final Map<String, Argument> arguments = new HashMap<>();
  private final SocialMapping<Double> model;

  SocialModel(Collection<Fragment> fragments) {
    SocialAbstractArgumentationFramework framework = new SocialAbstractArgumentationFramework();
    for (Fragment fragment : fragments) {
      Argument argument = new Argument(fragment.id());
      arguments.put(fragment.id(), argument);
      framework.add(argument);
      int votes = (int) Math.round(fragment.baseScore() * VOTES);
      framework.voteUp(argument, votes);
      framework.voteDown(argument, VOTES - votes);
    }
    for (Fragment fragment : fragments) {
      fragment.relations().stream()
          .filter(relation -> relation.type() == Fragment.Relation.Type.ATTACKS)
          .filter(relation -> arguments.containsKey(relation.target()))
          .forEach(
              relation ->
                  framework.add(
                      new Attack(arguments.get(fragment.id()), arguments.get(relation.target()))));
    }
    SimpleProductSemantics semantics = new SimpleProductSemantics(0, PRECISION);
    model = new IssReasoner(semantics, PRECISION).getModel(framework);
  }

  double strength(String argument) {
    return model.get(arguments.get(argument));
  }
}
