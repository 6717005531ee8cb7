#pragma once

class QAbstractItemView;
class QMenu;

namespace holdfast {

/// For a view of which the current row is what counts: a row that is selected by its accessibility
/// action, which leaves the current one as it is, becomes the current one. Once it has its model.
void letSelectingChoose(QAbstractItemView &view);

/// Closes a menu of which an entry was chosen by its accessibility action; Qt leaves it open then.
void closeWhenChosen(QMenu &menu);

/// Has the combo boxes of the program do, for what speaks or reads the screen, all that the keyboard
/// does: the next and the previous entry are actions, and the place of the chosen one is a value that
/// can be set, from 0 on. Qt offers only to show the list, whose rows can be selected there and not
/// taken. A box that is typed into is called by its label, also while it is empty.
///
/// Once, before the first of them is asked about; later calls do nothing.
void letChoicesBeMadeByActions();

} // namespace holdfast
