#pragma once

class QDialog;

namespace holdfast {

/// Makes a dialog as high as its wrapped texts need; called once all is in its layout. Left alone it
/// would open with at most two thirds of the screen, and where that is low, or letters are large, cut
/// them.
void giveRoomToTexts(QDialog &dialog);

} // namespace holdfast
