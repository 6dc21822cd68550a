import type { AnyComponent } from 'preact'
import type { PlaceGroup } from '../ui/frame/place.js'

export interface AreaRoute {
  path: string
  page: AnyComponent
}

/** What one role comes for: its pages and its entries in the rail. */
export interface Area {
  /** Where its people land after signing in. */
  home: string
  routes: AreaRoute[]
  groups: PlaceGroup[]
}
