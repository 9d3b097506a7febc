package wence.question;

import java.util.ArrayList;
import java.util.List;

/// Tells cue words from the same words inside a phrase of a plan: 参与 in 参与科普活动的学生 asks for nobody.
final class Cues {
    /// So many characters of a phrase must stand around a cue to make it part of the phrase.
    private static final int PHRASE = 4;

    private Cues() {}

    static List<Token> withoutThoseInPhrases(List<Token> tokens, PlanCatalog catalog) {
        var result = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inPhrase = token instanceof Token.CueWord cue && isPlansWord(cue, tokens, i, catalog);
            result.add(inPhrase ? new Token.Known(token.start(), token.text()) : token);
        }
        return result;
    }

    private static boolean isPlansWord(Token.CueWord word, List<Token> tokens, int at, PlanCatalog catalog) {
        if (names(word.cue())) {
            return isInPhrase(tokens, at, catalog);
        }
        boolean asksElse = (word.cue() == Cue.WHEN && followsWhich(tokens, at))
                || (word.cue() == Cue.JOIN && !asksForBodies(tokens));
        return asksElse && catalog.anySays(word.text());
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

    private static boolean names(Cue cue) {
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
