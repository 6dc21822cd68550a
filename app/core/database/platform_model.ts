import { BaseModel } from '@adonisjs/lucid/orm'

/** A row of the platform's own schema. */
export class PlatformModel extends BaseModel {
  static connection = 'platform'
  static selfAssignPrimaryKey = true
}
