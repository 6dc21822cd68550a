import vine from '@vinejs/vine'

export const dashboardValidator = vine.create({
  period: vine.enum(['week', 'month', 'year'] as const).optional(),
})
