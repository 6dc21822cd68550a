import type { Row } from '#tests/bench/report/row'
import type { World } from '#tests/bench/world/world'

/** One thing that is measured. */
export interface Bench {
  name: string
  /** The table of the report in which its rows stand */
  table: TableName
  run(world: World): Promise<Row[]>
}

export type TableName = 'requests' | 'queries' | 'tenants' | 'processes'
