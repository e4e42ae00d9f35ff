import { HONG_KONG_BODIES } from './hong-kong'
import { MACAU_BODIES } from './macau'
import { TAIWAN_BODIES } from './taiwan'

export { CONJOINED_DEPARTMENTS } from './mainland'

/**
 * Public bodies known by a fixed name, which a page may write without the place that they belong to. Names of one word and 局 (发展局) are left
 * out: the grammar reads them by themselves, and as words they would cut others (发展局面).
 */
export const INSTITUTIONS: readonly string[] = [...HONG_KONG_BODIES, ...MACAU_BODIES, ...TAIWAN_BODIES]
