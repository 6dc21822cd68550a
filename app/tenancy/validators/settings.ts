import vine from '@vinejs/vine'
import { settingGroups } from '#tenancy/shared/setting_groups'
import { settingSchema } from '#tenancy/validators/setting_schema'

const { organisation, brand, region, money, mail, access, learning, features } = settingGroups

/** By group, made from the one list of all settings */
export const settingsValidators = {
  organisation: vine.create(settingSchema(organisation)),
  brand: vine.create(settingSchema(brand)),
  region: vine.create(settingSchema(region)),
  money: vine.create(settingSchema(money)),
  mail: vine.create(settingSchema(mail)),
  access: vine.create(settingSchema(access)),
  learning: vine.create(settingSchema(learning)),
  features: vine.create(settingSchema(features)),
}
