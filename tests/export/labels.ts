import { labelsOf } from '../../components/library/labels'
import { libraryTables } from '../../components/library/strings'
import { translator } from '../../lib/i18n'

/** The words of exported files, in 简体. */
export const labels = labelsOf(translator('hans', libraryTables))
