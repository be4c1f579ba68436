/** For elements as they are compiled: what Preact's own module holds beside these is for developers and for servers. */
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
