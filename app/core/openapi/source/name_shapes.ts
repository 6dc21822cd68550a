import type { SourceFacts } from '#core/openapi/handler_facts'
import type { JsonSchema } from '#core/openapi/json_schema'

interface Read {
  handlers: SourceFacts['handlers']
  /** By slice and name */
  shapes: ReadonlyMap<string, JsonSchema>
  statuses: Record<string, number>
}

/**
 * Gives every shape a name that only it has, and sorts all, so that the same source always gives the
 * same file: `identity/Me` is `Me`; `tenancy/Tenant` and `platform/Tenant` keep their slices.
 */
export function nameShapes({ handlers, shapes, statuses }: Read): SourceFacts {
  const bare = [...shapes.keys()].map((key) => key.split('/')[1])
  const nameOf = (key: string) => {
    const [slice, name] = key.split('/')
    const isAlone = bare.filter((other) => other === name).length === 1
    return isAlone ? name : slice[0].toUpperCase() + slice.slice(1) + name
  }
  const named = Object.fromEntries([...shapes].map(([key, schema]) => [nameOf(key), schema]))
  const facts = sorted({
    handlers: sorted(handlers),
    schemas: sorted(named),
    statuses: sorted(statuses),
  })
  const text = JSON.stringify(facts).replaceAll(
    /"\$ref":"([^"]+)"/g,
    (_, key: string) => `"$ref":"#/components/schemas/${nameOf(key)}"`
  )
  return JSON.parse(text)
}

function sorted<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries) as Values
}
