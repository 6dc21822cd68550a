import { coursesPlace, courseRoutes } from './course-routes.js'
import type { Area } from '../area.js'

export const instructorArea: Area = {
  home: coursesPlace.href,
  routes: courseRoutes,
  groups: [{ id: 'instructor', places: [coursesPlace] }],
}
