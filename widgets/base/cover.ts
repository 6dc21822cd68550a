export { cover } from '#catalog/shared/cover'
