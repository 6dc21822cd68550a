import { useLocation } from 'preact-iso'
import { endpointPath } from './endpoint-path.js'

type Filters<Name extends string> = Partial<Record<Name, string>>

/** Filters live in the address, so that a filtered list can be reloaded, shared and gone back to. */
export function useFilters<Name extends string>(
  names: readonly Name[]
): [Filters<Name>, (change: Filters<Name>) => void] {
  const { path, query, route } = useLocation()
  const filters: Filters<Name> = {}
  for (const name of names) if (query[name]) filters[name] = query[name]
  const change = (changed: Filters<Name>) =>
    route(endpointPath(path, {}, { ...query, ...changed }), true)
  return [filters, change]
}
