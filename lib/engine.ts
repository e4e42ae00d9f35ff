/**
 * Version of the reading engine. It counts up whenever the same page could be read differently, and stands with every
 * saved reading: what an older engine read can be read again by this one.
 */
export const ENGINE = '1'
