import vine from '@vinejs/vine'
import { listOf } from '#core/validators/list_of'
import { tablePaging } from '#core/validators/paging'

export const memberImportValidator = vine.create({
  fileName: vine.string().trim().minLength(1).maxLength(255),
  /** What stands in the file */
  text: vine.string().maxLength(1_000_000),
  dryRun: vine.boolean({ strict: true }).optional(),
})

export const importRowsValidator = vine.create({
  ...tablePaging,
  state: listOf(['waiting', 'ready', 'invited', 'unchanged', 'refused']).optional(),
})
