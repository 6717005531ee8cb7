#pragma once

class QLineEdit;
class QListView;

namespace holdfast {

/// Up and down move in `list` while the words are still being typed into `search`, which keeps the
/// keyboard. Neither is owned; it ends when `search` is destroyed.
void moveWhileTyping(QLineEdit &search, QListView &list);

} // namespace holdfast
