import ts from 'typescript'
import type { JsonSchema } from '#core/openapi/json_schema'
import { conventionOf } from '#core/openapi/source/conventions'
import { isOwn, shapeName } from '#core/openapi/source/shape_name'
import { unionSchema } from '#core/openapi/source/union_schema'

const SCALARS: [ts.TypeFlags, string][] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.NonPrimitive, 'object'],
]

/**
 * JSON Schemas of what types become in JSON: dates as text, functions and undefined left out. Types
 * that say nothing (`any`, `unknown`) are refused: a schema that fits everything promises nothing.
 */
export class TypeSchemas {
  readonly #shapes = new Map<string, JsonSchema>()

  constructor(private readonly checker: ts.TypeChecker) {}

  /** The named shapes met so far, by slice and name: `identity/Me`. */
  get shapes(): ReadonlyMap<string, JsonSchema> {
    return this.#shapes
  }

  /** @param at where the type stands, for the message when it cannot be told in JSON */
  of(type: ts.Type, at: string): JsonSchema {
    const awaited = this.checker.getAwaitedType(type) ?? type
    if (awaited.isUnion()) {
      return unionSchema(awaited, (member) => this.of(member, at))
    }
    return this.#scalar(awaited) ?? this.#composite(awaited, at)
  }

  #scalar(type: ts.Type): JsonSchema | undefined {
    if (type.isStringLiteral() || type.isNumberLiteral()) {
      return { type: typeof type.value, const: type.value }
    }
    const { flags } = type
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return { type: 'boolean', const: this.checker.typeToString(type) === 'true' }
    }
    const scalar = SCALARS.find(([flag]) => flags & flag)
    return scalar && { type: scalar[1] }
  }

  #composite(type: ts.Type, at: string): JsonSchema {
    if (type.isIntersection()) {
      const scalar = type.types.map((part) => this.#scalar(part)).find(Boolean)
      return scalar ?? this.#object(type, at)
    }
    if (!(type.flags & ts.TypeFlags.Object)) {
      throw new Error(`${at}: ${this.checker.typeToString(type)} says nothing in JSON`)
    }
    if (type.symbol?.name === 'Date') {
      return { type: 'string', format: 'date-time' }
    }
    return this.#list(type, at) ?? this.#transformed(type, at) ?? this.#named(type, at)
  }

  #list(type: ts.Type, at: string): JsonSchema | undefined {
    const items = this.checker.isArrayLikeType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)
      : undefined
    if (!items) {
      return undefined
    }
    const schemas = items.map((item) => this.of(item, `${at}[]`))
    return this.checker.isTupleType(type)
      ? { type: 'array', prefixItems: schemas, items: false, minItems: schemas.length }
      : { type: 'array', items: schemas[0] }
  }

  /** `XTransformer.transform(…)`: what its variant returns. */
  #transformed(type: ts.Type, at: string): JsonSchema | undefined {
    const kind = this.#literalOf(type, '$type')
    if (!kind) {
      return undefined
    }
    const [transformer, , variant] = this.checker.getTypeArguments(type as ts.TypeReference)
    const method = variant.isStringLiteral() ? transformer.getProperty(variant.value) : undefined
    const signature = method && this.checker.getTypeOfSymbol(method).getCallSignatures()[0]
    if (!signature) {
      throw new Error(`${at}: ${this.checker.typeToString(type)} has no such variant`)
    }
    const item = this.of(signature.getReturnType(), at)
    return kind === 'collection' ? { type: 'array', items: item } : item
  }

  #literalOf(type: ts.Type, property: string): string | undefined {
    const symbol = type.getProperty(property)
    const found = symbol && this.checker.getTypeOfSymbol(symbol)
    return found?.isStringLiteral() ? found.value : undefined
  }

  #named(type: ts.Type, at: string): JsonSchema {
    const name = shapeName(type)
    if (!name) {
      return this.#object(type, at)
    }
    const known = this.#shapes.get(name)
    if (!known) {
      // Before its parts are read: a shape may hold itself.
      this.#shapes.set(name, {})
      this.#shapes.set(name, this.#object(type, name))
    }
    return { $ref: name }
  }

  #object(type: ts.Type, at: string): JsonSchema {
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String)
    const properties: Record<string, JsonSchema> = {}
    const required: string[] = []
    const symbols = this.checker.getPropertiesOfType(type)
    for (const symbol of symbols.sort(idFirst)) {
      const found = this.#property(symbol, `${at}.${symbol.name}`)
      if (found) {
        properties[symbol.name] = found.schema
        if (!found.isOptional) {
          required.push(symbol.name)
        }
      }
    }
    const schema: JsonSchema = { type: 'object', ...this.#comment(type.symbol) }
    if (values) {
      return { ...schema, additionalProperties: this.of(values, `${at}.*`) }
    }
    return { ...schema, properties, ...(required.length > 0 && { required }) }
  }

  #property(symbol: ts.Symbol, at: string) {
    const type = this.checker.getTypeOfSymbol(symbol)
    if (type.getCallSignatures().length > 0) {
      return undefined
    }
    const isOptional =
      (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
      (type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined))
    const schema = conventionOf(symbol.name, this.of(type, at))
    return { isOptional, schema: { ...schema, ...this.#comment(symbol) } }
  }

  #comment(symbol: ts.Symbol | undefined): Pick<JsonSchema, 'description'> {
    const isOurs = symbol?.declarations?.some((node) => isOwn(node.getSourceFile()))
    const text = isOurs
      ? ts.displayPartsToString(symbol?.getDocumentationComment(this.checker))
      : ''
    return text ? { description: text } : {}
  }
}

/** Spread objects come in an order of their own; at least what a thing is called comes first. */
function idFirst(one: ts.Symbol, other: ts.Symbol): number {
  return Number(other.name === 'id') - Number(one.name === 'id')
}
