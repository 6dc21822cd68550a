import vine from '@vinejs/vine'

/** A filter that takes several values: `?status=active,invited` */
export const listOf = <const Value extends string>(values: readonly Value[]) =>
  vine
    .array(vine.enum(values))
    .minLength(1)
    .maxLength(values.length)
    .distinct()
    .parse((given) => (typeof given === 'string' ? given.split(',') : given))
