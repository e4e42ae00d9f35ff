import { COUNTRIES } from './geography'

const NAMES = new Set(COUNTRIES)

/** Whether a place is a country or a region that has ministries of its own, by its short or full name. */
export const isCountry = (place: string): boolean =>
  NAMES.has(place) || /(?:共和国|王国|联邦|公国|酋长国)$/.test(place)
