import type { AnyComponent } from 'preact'
import type { PlaceGroup } from '../ui/frame/place.js'

export interface AreaRoute {
  path: string
  page: AnyComponent
}

/** What one role comes for: its pages and its entries in the rail. */
export interface Area {
  routes: AreaRoute[]
  places: PlaceGroup
}
