#pragma once

class QDialog;
class QSize;

namespace holdfast {

/// Makes a dialog as high as its wrapped texts need; called once all is in its layout. Left alone it
/// would open with at most two thirds of the screen, and where that is low, or letters are large, cut
/// them.
void giveRoomToTexts(QDialog &dialog);

/// Opens a dialog in the size that is `usual` for letters of ten points, and as much larger as the
/// person's letters are, as far as the screen goes.
void resizeByLetters(QDialog &dialog, const QSize &usual);

} // namespace holdfast
