package wence.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells cue words from the same words inside a phrase of a plan: 参与 in 参与科普活动的学生 asks
/// for nobody.
final class Cues {
    /// So many characters of a phrase must stand around a cue to make it part of the phrase.
    private static final int PHRASE = 4;

    /// 除牵头单位外: what is left out of the wish.
    private static final Pattern ALL_BUT_LEAD =
            Pattern.compile("除了?[^|]{0,8}?(?:牵头|主责|主办)[^|]{0,6}?(?:以外|之外|外|[|]?(?=还有|还|另外|其他|其它))");

    /// What asks for a body, a number, a time, yes or no.
    private static final Set<Cue> ASKING = EnumSet.of(
            Cue.WHO, Cue.MANY, Cue.LEAD, Cue.RESPONSIBLE, Cue.SUPPORT, Cue.AMOUNT, Cue.WHEN, Cue.STAGE, Cue.CHECK);

    private Cues() {}

    /// Marks the words that leave the leading agencies out of the question, and tells whether
    /// there are any.
    static boolean leavesLeadOut(String folded, boolean[] taken) {
        Matcher except = ALL_BUT_LEAD.matcher(folded);
        boolean found = except.find();
        for (int i = found ? except.start() : 0; found && i < except.end(); i++) {
            taken[i] = true;
        }
        return found;
    }

    /// The tokens, with those cues that belong to a phrase of a plan turned into words of it.
    ///
    /// @param folded the whole question
    /// @param agency whether it names an agency, for which 参与 is a role
    static List<Token> withoutThoseInPhrases(List<Token> tokens, String folded, boolean agency, PlanCatalog catalog) {
        var result = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (beginsWord(tokens, i, catalog)) {
                i++;
                result.add(new Token.Known(
                        token.start(), token.text() + tokens.get(i).text()));
                continue;
            }
            boolean inPhrase = token instanceof Token.CueWord cue
                    && (isPlansWord(cue, tokens, i, agency, catalog) || isInHeading(cue, folded, catalog));
            result.add(inPhrase ? new Token.Known(token.start(), token.text()) : token);
        }
        return result;
    }

    /// 数据 in 数据集: a word of the plans that goes on for one character more, which is no word
    /// by itself.
    private static boolean beginsWord(List<Token> tokens, int at, PlanCatalog catalog) {
        if (at + 1 == tokens.size() || !(tokens.get(at) instanceof Token.CueWord cue) || cue.cue() != Cue.TARGET) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return (next instanceof Token.Known || next instanceof Token.Unknown)
                && next.text().length() == 1
                && Character.isIdeographic(next.text().charAt(0))
                && catalog.clausesWith(cue.text() + next.text()) > 1;
    }

    private static boolean isPlansWord(
            Token.CueWord word, List<Token> tokens, int at, boolean agency, PlanCatalog catalog) {
        if (namesRole(word.cue())) {
            return isInPhrase(tokens, at, catalog);
        }
        if (word.cue() == Cue.JOIN) {
            boolean role = agency || asksForBodies(tokens);
            return role ? isInPhrase(tokens, at, catalog) : catalog.anySays(word.text());
        }
        boolean otherwiseAsked = (word.cue() == Cue.WHEN && followsWhich(tokens, at))
                || (word.cue() == Cue.SUMMARY && asksForSomethingElse(tokens));
        return otherwiseAsked && catalog.anySays(word.text());
    }

    /// 什么时候总结: wants a time, and no summary.
    private static boolean asksForSomethingElse(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token instanceof Token.CueWord cue && ASKING.contains(cue.cue()));
    }

    /// 指导 in 指导思想, where the question has a whole heading.
    private static boolean isInHeading(Token.CueWord word, String folded, PlanCatalog catalog) {
        return (namesRole(word.cue()) || word.cue() == Cue.JOIN)
                && catalog.headingsIn(folded).stream()
                        .anyMatch(name -> name.contains(word.text())
                                && name.length() > word.text().length());
    }

    /// 哪些时间节点 asks for a list, not for a time.
    private static boolean followsWhich(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1).text().equals("哪些")
                        || tokens.get(at - 1).text().equals("什么"));
    }

    private static boolean asksForBodies(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token instanceof Token.CueWord cue
                        && (cue.cue() == Cue.WHO || cue.cue() == Cue.MANY || cue.cue() == Cue.ROLES));
    }

    private static boolean namesRole(Cue cue) {
        return cue == Cue.SUPPORT || cue == Cue.RESPONSIBLE || cue == Cue.GUIDE || cue == Cue.LEAD;
    }

    private static boolean isInPhrase(List<Token> tokens, int at, PlanCatalog catalog) {
        String left = phrase(tokens, at, -1);
        String right = phrase(tokens, at, 1);
        String cue = tokens.get(at).text();
        boolean both = !left.isEmpty() && !right.isEmpty() && catalog.anySays(left + cue + right);
        return both
                || (left.length() >= PHRASE && catalog.anySays(left + cue))
                || (right.length() >= PHRASE && catalog.anySays(cue + right));
    }

    /// Up to two words beside the cue.
    private static String phrase(List<Token> tokens, int at, int direction) {
        var phrase = new StringBuilder();
        for (int i = at + direction, n = 0; i >= 0 && i < tokens.size() && n < 2; i += direction, n++) {
            Token token = tokens.get(i);
            boolean word =
                    token instanceof Token.Known || (token instanceof Token.CueWord cue && cue.cue() == Cue.GENERIC);
            if (!word) {
                break;
            }
            phrase.insert(direction < 0 ? 0 : phrase.length(), token.text());
        }
        return phrase.toString();
    }
}
