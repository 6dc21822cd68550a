import vine from '@vinejs/vine'
import { listOf } from '#core/validators/list_of'
import { tablePaging } from '#core/validators/paging'

export const memberImportValidator = vine.create({
  file: vine.file({ size: '5mb' }).meta({ type: 'string', format: 'binary' }),
  dryRun: vine.enum(['true', 'false'] as const).optional(),
})

export const importRowsValidator = vine.create({
  ...tablePaging,
  state: listOf(['waiting', 'ready', 'invited', 'unchanged', 'refused']).optional(),
})
