import type { RefusalCode } from '@dondoc/contracts'

export const refusal = {
  'not-signed-in':
    'Your session has ended. Open the sign-in page in another tab, sign in, come back and send; what you typed is still here.',
  'not-permitted': 'Your post may not do this. If it is needed, ask the follow-up desk.',
  'not-found': 'This is not to be found. The address may be wrong, or it lies outside what you may see.',
  stale:
    'Somebody else has just recorded something here. Read it below, reload and send again; what you typed stays.',
  'bad-input': 'A field is not right. Check what you entered.',
  'not-allowed-now': 'This cannot be done now because the status has changed. Reload to see it.',
  'day-in-future': 'The day {{day}} has not come yet. Choose today or a day that has passed.',
  'evidence-in-future':
    'The date of the evidence ({{day}}) has not come yet. Enter the date printed on the product.',
  'reply-in-past': 'The reply day ({{day}}) has passed. Choose today or later.',
  'deadline-not-later': 'The new deadline must be after the current one ({{current}}).',
  'deadline-needed': 'The time for this task has passed, so a new deadline is needed.',
  'deadline-before-start': 'The deadline {{deadline}} is before the start {{day}}. Choose a later day.',
  'words-missing': 'A required field has no words yet.',
  'task-not-there': 'Task {{task}} is no longer in the list: it was dropped, merged or split. Reload to see.',
  'code-taken': 'The code {{code}} belongs to another task. Choose another.',
  'schedule-not-understood':
    '“{{phrase}}” is not understood as a time. Write it as the documents do: “hoàn thành trong quý III/2026”, “trước ngày 15/6/2026”.',
  'place-outside-words': 'The place chosen lies outside the words. Choose within them.',
  'too-few-tasks': 'Choose two tasks or more to merge.',
  'organisation-not-there':
    'There is no {{name}} on the day of receipt ({{day}}), so it cannot be given tasks {{tasks}}. Choose another organisation.',
  'organisation-ended':
    'There is no {{name}} since {{endedOn}}, so a document received on {{day}} cannot give it tasks {{tasks}}. No decision names who goes on with its work: choose another organisation.',
  'organisation-succeeded':
    'There is no {{name}} since {{endedOn}}, so a document received on {{day}} cannot give it tasks {{tasks}}. Its work goes on at {{successor}}.',
  'assigner-not-there':
    'There is no {{name}} on the day of receipt ({{day}}), so it cannot be the assigning side. Choose another organisation.',
  'assigner-ended':
    'There is no {{name}} since {{endedOn}}, so it cannot be the assigning side of a document received on {{day}}. No decision names who goes on with its work: choose another organisation.',
  'assigner-succeeded':
    'There is no {{name}} since {{endedOn}}, so it cannot be the assigning side of a document received on {{day}}. Its work goes on at {{successor}}.',
  'nothing-to-undo': 'There is nothing to undo or to do again.',
  'draft-closed': 'This draft is confirmed or was put away, so it cannot be changed.',
  'draft-not-read': 'The document is not read yet. Wait a few seconds and open it again.',
  'draft-incomplete': '{{open}} points are open, so it cannot be confirmed yet. See the list below.',
  'document-already-registered':
    '{{name}} stands in the register already. Open its entry to see or correct it.',
  'document-unnamed': 'A document needs a type, and a number or a subject.',
  'document-day-in-future':
    'The day {{day}} has not come yet. Give the day printed on the document and the day it was received.',
  'received-before-issued': 'The day of receipt lies before the day of issue, {{day}}. Check both days.',
  'correction-without-reason': 'A correction needs a reason. Say why it is made.',
  'nothing-corrected': 'Nothing differs from what is recorded. Change what is wrong, then send.',
  'only-cited': 'This document is only cited so far. Register it first, then go on.',
  'already-ended':
    'The document is recorded as no longer in force from {{day}}. If that is wrong, correct the ending first.',
  'not-ended': 'The document is not recorded as ended, so there is nothing to correct.',
  'ending-document-needed': 'Choose the document that replaces or repeals this one.',
  'ended-before-in-force': 'The end lies before the document came into force, {{day}}. Check the day.',
  'document-unclear':
    'The register has {{count}} entries with the number of {{name}}. Choose the right one, or “another document”.',
  'document-stale':
    '{{by}} has just recorded something on this document. Reload to see it, then send again; what you typed is kept.',
  'replaced-in-a-circle':
    'A document cannot be ended by itself, nor by one that it has ended. Choose another document.',
  'release-before-document':
    'The day to count from lies before the document was issued, {{day}}. Choose that day or later.',
  'release-needs-deadline':
    'The time of task {{task}} has passed, so it needs a new deadline. No task was released.',
  'release-deadline-early':
    'The new deadline of task {{task}} lies before its start. Choose a later day. No task was released.',
  'not-waiting':
    'One of the tasks no longer waits; somebody may have released it. Reload the list and choose again. No task was released.',
  'not-proposed':
    'Somebody has just decided about task {{tasks}}. Leave it out, look at what remains, then send again. Nothing was recorded.',
  'not-released':
    '{{holder}} does not hold task {{task}} by this release now; somebody may have just recorded something. Reload the page and choose again. No task was sent back to waiting.',
  'release-done':
    '{{holder}} has had task {{task}} accepted, so it cannot wait again. Leave this body out; if it was recorded as done by mistake, correct that first. No task was sent back to waiting.',
  'period-not-understood': 'The period “{{period}}” is not right. Choose the year and the period again.',
  'period-ends-before-start': 'The period “{{period}}” ends before it begins. Choose again.',
  'period-not-closed':
    'This period has not closed, so its figures cannot be frozen. Choose one that has passed.',
  'nothing-to-report': 'This period has no task to report. Choose another.',
  'report-not-ready': 'The report is not ready. Wait until all are made, then download.',
  'bad-organisations':
    'The list of organisations has a fault ({{fault}}), so nothing was stored. Mend it and load again.',
  'unknown-bodies':
    'The document names organisations that are not listed: {{names}}. Add them and load again.',
  'no-tasks': 'No task was found in {{file}}. Check that it is the right document.',
  'already-loaded': '{{file}} was read in before, so it is not read again.',
  'file-unreadable': '{{file}} cannot be read. Try to open it, or save it as .docx and load it again.',
  'workbook-unknown':
    '{{file}} is no template that this screen exported. Export to Excel, fill that file in and import it.',
  'workbook-old':
    '{{file}} has an old template ({{template}}). Export again as {{current}} and move what was filled in.',
  'register-too-long': 'These filters find more than {{limit}} rows. Narrow them and export again.',
  'successor-missing': '{{name}} does not exist on {{day}}. Choose a body that does.',
  'successor-holds-it': '{{name}} holds this work already. Choose another body.',
  'period-ends-first': 'The period begins on {{since}}, after its end {{day}}. Choose the first day again.',
  'expected-too-early':
    'The expected day {{expected}} is before the day of the entry ({{day}}). Choose a later day.',
  'deadline-after-parent':
    'The deadline {{deadline}} is after {{parent}}, the deadline of the work it was given out from. Choose {{parent}} or earlier.',
  'deadline-before-child':
    'The deadline {{deadline}} is before {{child}}, the deadline of work given out below. Choose {{child}} or later.',
  'extension-asked-late': 'An extension could be asked for until {{last}}. Speak to the assigning side.',
  'extension-beyond-asked': 'The holder asked for {{asked}}. Choose that day or an earlier one.',
  'second-person-needed':
    'Whoever asked cannot decide, not even from another post. Another person with the right must do it.',
  'directive-unknown': 'This directive was answered or no longer holds. Reload to see.',
  'proof-too-large': '{{file}} is larger than {{megabytes}} MB. Make it smaller and send it again.',
  'proof-kind': '{{file}} is not a PDF, Word or Excel file, or carries macros. Save it as one of these.',
  'nobody-named': 'No body is chosen. Choose at least one, or a kind of body that exists.',
  'holder-missing': '{{name}} does not exist today. Choose another body.',
  'holder-elsewhere':
    '{{name}} does not stand under {{giver}}, so work cannot be given down to it. Choose one below.',
  'reply-day-needed': 'There is no working calendar after {{day}} to reckon the reply day. Choose one.',
  'post-moved': '{{name}} was moved to {{organisation}} meanwhile. Reload the list and look again.',
  'post-body-lives': '{{organisation}} still exists, so {{name}} stays there.',
  'holder-not-ended':
    '{{name}} still exists on {{day}}, so nobody succeeds it. Reassign its work with a reason instead.',
  'choose-one-by-one':
    '{{name}} has several bodies that may take over, or none; choose for each piece of work.',
  'structure-changed': '{{recorded}} other decisions were recorded meanwhile; look again before recording.',
  'body-in-use':
    '{{name}} holds work or has posts, plans, relations or facts of its own and cannot be undone; record a new decision.',
  'corrected-already': 'The record “{{subject}}” was corrected before; correct the latest one.',
  'reason-missing': 'A correction of “{{subject}}” needs a reason.',
  'no-change-named': 'The decision names no change.',
  'name-missing': 'The body {{code}} has no name or no code.',
  'code-in-use': 'The code {{code}} was used before; choose another.',
  'relation-to-itself': 'A body has no relation with itself; choose another.',
  'relation-said-twice':
    'This relation is recorded already (from {{from}} to {{until}}); end it first, or choose a later day.',
  'relation-ended': 'This relation is recorded as ended from {{until}}.',
  'relation-too-short': 'This relation begins on {{from}}; it can only end after that day.',
  'body-not-there': '{{name}} does not exist on {{day}}.',
  'change-known-already': '{{name}} is recorded to change on {{day}}; only a later decision can change it.',
  'nothing-changes': '{{name}} is so already; nothing changes.',
  'begins-that-day': '{{name}} begins on that very day and can neither change nor end on it.',
  'too-few-bodies': 'At least {{atLeast}} bodies must be named.',
  'goes-into-itself': '{{code}} cannot go into itself.',
  'superior-missing':
    '{{name}} would be without its superior ({{superiorName}}); move or end it in the same decision.',
  'structure-circle': '{{name}} would be its own superior from {{from}} on.',
  'kind-not-then': 'The kind of {{name}} does not exist at that time.',
  'wrong-superior-kind': '{{name}} may not stand under {{superiorName}} by their kinds at that time.',
  'breaks-later-decision': 'A decision of a later day could then not be done; correct that one first.',
  'grassroots-kind': '{{name}} is not of the Party line and has no place in this database.',
  'term-ends-first': 'The term ends before it begins ({{from}}). Check both days.',
  'cell-is-one': '{{name}} is one cell, so its number of cells is 1 and not {{cells}}.',
  'class-before-year': 'The decision of {{day}} stands before the year {{year}} it classifies. Check both.',
  'fact-known': 'This was recorded for {{name}} on {{day}} before. Correct that record and say why.',
  'fact-not-there': 'The record of {{name}} to be corrected no longer holds. Reload to see the latest.',
  'fact-of-other-matter': 'A correction is of the same matter. Take the old record back and make a new one.',
  'grassroots-stale':
    '{{by}} recorded {{count}} more about this organisation. Look at it and send again; with Excel, export again.',
  'plan-not-in-state':
    'The plan has been submitted, approved or returned meanwhile, so this is not possible. Reload to see it.',
  'plan-empty': 'The plan has no line yet. Add at least one, then submit it.',
  'plan-line-gone': 'This line is no longer in the plan; somebody may have dropped it. Reload to see.',
  'plan-task-twice':
    'Another line of the plan answers this task. Change that one, or leave the task out here.',
  'plan-task-not-held':
    '{{name}} does not hold this task. Choose one of its own, or write the line without a task.',
  'plan-not-owed': '{{name}} owes no plan for this programme: it leads none of its tasks.',
  'plan-begun-already': '{{name}} has a plan for this programme. Reload the list and open it.',
  'plan-line-kept-here':
    'This line is done by the body itself, or answers no task that it was given, so it is not given below.',
  'target-unit-other':
    'This target is counted in “{{unit}}”, not in “{{given}}”. Convert the figure and enter it again.',
  'target-day-ahead':
    "The figure's day ({{day}}) has not come. Enter the day of the paper that gives the figure.",
  'target-day-before-period':
    "The figure's day ({{day}}) lies before its period begins ({{from}}). Change the day or the period.",
  'target-period-taken': 'This period has a figure. If it is wrong, use “Correct” on its line.',
  'target-baseline-taken': 'This body has a baseline. If it is wrong, use “Correct” on its line.',
  'target-value-corrected':
    'Somebody corrected this figure on {{day}}. See the new one in the history, then do it again if still needed.',
  'target-value-same': 'Nothing differs from the figure that is there. Change the number, day or period.',
  'target-ended':
    'The target “{{measure}}” ended on {{day}}, since the new version of its document no longer sets it, and takes no new figure. Its earlier figures can still be corrected.',
  'target-carried-twice':
    '“{{now}}” was chosen in place of “{{earlier}}” already. A new target takes the place of one earlier target; change one of the two.',
  'target-body-not-then':
    '{{name}} did not exist in the period that begins on {{from}}. Choose another period or body.',
  'rule-out-of-bounds': 'Choose {{least}} to {{most}} days for the rule.',
  'rules-unchanged': 'No number differs from what holds on {{day}}. Change at least one, then send again.',
  'yellow-before-due-soon':
    'On {{day}}, yellow {{yellow}} days before would come ahead of due soon ({{soon}} days). Lower the days of yellow, or raise those of due soon.',
  'rules-in-past':
    'The day {{day}} has passed; what was shown on days before stays. Choose today or a later day.',
  'rules-stale':
    'Somebody else set new rules while you were typing. Look at them above, then send again; what you typed is still here.',
} satisfies Record<RefusalCode, string>

export const refusalExtra = {
  unreachable: 'Not sent because the server does not answer. What you typed is still here; try again.',
  failed:
    'The server failed, so nothing was recorded. What you typed is still here; try again in a few minutes.',
  changes: 'What somebody else recorded',
  reload: 'Reload, keep what I typed',
}
