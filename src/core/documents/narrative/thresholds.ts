/** A row whose name is said less than this is not meant, however well its figure fits. */
export const LEAST_SAID = {
  ofRare: 0.2,
  ofCommon: 0.33,
  withOwnWord: 0.15,
  ofFitting: 0.25,
  withoutYear: 0.4,
  ofCommonWithoutYear: 0.55,
};
/** A figure that hardly any row has by chance tells which row is meant; so much behind may its name be then. */
export const RARE = 0.04;
export const BEHIND = { ofRare: 0.2, ofCommon: 0.1 };
/** A figure may only be called wrong where this much of the row's name is said, and no other row comes near. */
export const SURE = { said: 0.72, score: 0.75, ahead: 0.04 };
/** Or where all that stands beside the figure is in the row's name, and every other row is far behind. */
export const CLEAR = { said: 0.5, fit: 0.99, ahead: 0.15 };
/** Or where less of the name is said, and the figure is the row's of another year or a slip of the pen away from it. */
export const TRACED = { said: 0.4, fit: 0.6, ahead: 0.02 };
/** No more rows than these are held together. */
export const MOST_PARTS = 8;
