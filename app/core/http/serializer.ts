import { HttpContext } from '@adonisjs/core/http'
import { BaseSerializer } from '@adonisjs/core/transformers'

/** Everything leaves as `{ data }`; lists add their own `meta` beside it. */
class DataSerializer extends BaseSerializer<{ Wrap: 'data' }> {
  wrap: 'data' = 'data' as const

  definePaginationMetaData(): never {
    throw new Error('lists carry `meta`, made by their controllers')
  }
}

const serializer = new DataSerializer()

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** @example return serialize(CourseTransformer.transform(course)) */
    serialize: DataSerializer['serialize']
  }
}

HttpContext.getter(
  'serialize',
  function (this: HttpContext) {
    return ((value: never) =>
      serializer.serialize(value, this.containerResolver)) as DataSerializer['serialize']
  },
  true
)
