/// A text becomes a plan: numbering, headings, clauses, duties, targets, milestones, and the
/// repair of scrambled texts.
///
/// The doors are [wence.outline.PlanReader] and what it hands back, [wence.outline.ReadPlan] with
/// its [wence.outline.ReadingReport].
///
/// The way through the room: lines are joined to paragraphs, tables found and attachments marked
/// (`Paragraphs`, `Blocks`, `Tables`), paragraphs are cut into headings, sentences and lists of
/// duties (`AtomSequence`, `AtomReader`), these get their sections (`OrderedOutline`, or `Repair`
/// for a text out of order), and a plan is made of the outline (`PlanAssembly`). Every character
/// keeps its place in the published text (`Flow`).
///
/// Duties are read by one reader a form: lists behind a label (`LabelledDuties`), brackets
/// (`BracketDuties`), names with a verb behind them (`RoleClauses`), sentences (`ProseDuties`),
/// rows of tables (`TableRow`); `PlanDuties` puts them together with what the plan says once for
/// all of them (`FirstNameLeads`, `DefaultParties`).
///
/// ## Why
///
/// * A heading's full stop belongs to neither heading nor text, so that a heading reads the same
///   with and without one.
/// * A sentence that is a heading and all its section says is a clause too; else nobody could cite
///   it.
/// * What the text does not make a lead is no lead: the first name of a list leads only from where
///   the plan says so, and from a table whose cells stand out of order no duty is read.
/// * A row of a table is a section when it has a number, and its clause shows task and bodies
///   together, so that the citation proves itself.
/// * A list of duties after the last item closes the section, not the item, unless the items have
///   lists of their own.
/// * A scrambled text is judged as a whole: a local rule places the sentence at hand and spoils the
///   next one. So the repair looks for the one way to part the two readings that leaves the
///   numbering whole, and weighs words only where numbering leaves a choice. A place that would be
///   a guess is reported, not taken.
@NullMarked
package wence.outline;

import org.jspecify.annotations.NullMarked;
