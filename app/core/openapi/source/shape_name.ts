import ts from 'typescript'

const SOURCE = /\/app\/([a-z_]+)\/[^.]+\.ts$/

export function isOwn(file: ts.SourceFile): boolean {
  return SOURCE.test(file.fileName) && !file.fileName.includes('/node_modules/')
}

/**
 * The name under which an object is told: of its interface, or of the transformer that makes it.
 *
 * `interface RecordedBeat` → `playback/RecordedBeat`; what `MeTransformer.toObject()` returns →
 * `identity/Me`; its variant `forOutline()` → `identity/MeForOutline`; rows lose their `Row`.
 */
export function shapeName(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? type.symbol
  const declaration = symbol?.declarations?.[0]
  const file = declaration?.getSourceFile()
  if (!declaration || !file || !isOwn(file)) {
    return undefined
  }
  const isGeneric = (type.aliasTypeArguments ?? []).length > 0
  const name =
    ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
      ? declaration.name.text.replace(/Row$/, '')
      : transformerName(declaration)
  const slice = SOURCE.exec(file.fileName)?.[1]
  return name && slice && !isGeneric ? `${slice}/${name}` : undefined
}

/** An object literal that a method of a transformer returns. */
function transformerName(literal: ts.Node): string | undefined {
  const method = ts.isReturnStatement(literal.parent) ? literal.parent.parent.parent : undefined
  if (!method || !ts.isMethodDeclaration(method) || !ts.isClassDeclaration(method.parent)) {
    return undefined
  }
  const className = method.parent.name?.text ?? ''
  if (!className.endsWith('Transformer')) {
    return undefined
  }
  const variant = method.name.getText()
  const base = className.replace(/Transformer$/, '')
  return variant === 'toObject' ? base : base + variant[0].toUpperCase() + variant.slice(1)
}
