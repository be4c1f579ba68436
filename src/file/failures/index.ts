/** A file that is none of those that can be read here. */
export * from './kinds';
/** A file that is broken, or that may be meant to do harm. */
export * from './damage';
/** A file that holds more than is read here. */
export * from './sizes';
/** A change that is not made. */
export * from './changes';
