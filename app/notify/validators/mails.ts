import vine from '@vinejs/vine'
import { cursorPaging } from '#core/validators/paging'

const locale = () => vine.enum(['tr', 'en'] as const)

export const mailPreviewValidator = vine.create({ locale: locale().optional() })

export const deliveryListValidator = vine.create(cursorPaging)
