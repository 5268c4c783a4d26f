// Miro's published OpenAPI as a judge of requests and responses; absent, the tests that need it are skipped aloud.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import type { ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

const openApiFile = join(__dirname, '..', '..', '..', 'shared', 'reference', 'miro-openapi.json')

type Json = Record<string, unknown>

export interface ContractJudge {
    /** Problems of a response to this operation; empty when it is as published. */
    response(method: string, path: string, status: number, contentType: string, body: string): string[]
    /** Problems of a request; empty when the contract allows it. */
    request(method: string, pathAndQuery: string, contentType: string | null, body: string | null): string[]
    /** Names of the properties a schema declares. */
    properties(schema: string): string[]
}

/**
 * Where the published file contradicts itself, or leaves a hole. Each is mended as narrowly as possible:
 * - all of `#/components/responses/*` is referred to but missing: REST failures get Error<status>, SCIM failures the
 *   error resource of RFC 7644 that Miro's own error page shows;
 * - a user's `schemas` may only name the core schema, while the same object carries the enterprise extension;
 * - a PATCH `value` is declared a string, while the samples beside it send a boolean;
 * - Remove operations need no value (RFC 7644), while it is declared as required.
 */
function mend(spec: Json): void {
    const components = spec.components as { schemas: Record<string, Json>; responses?: Json }
    components.responses = {}
    const scimError = {
        type: 'object',
        required: ['schemas', 'status', 'detail'],
        properties: {
            schemas: { type: 'array', items: { enum: ['urn:ietf:params:scim:api:messages:2.0:Error'] }, minItems: 1 },
            status: { type: 'string', pattern: '^[45][0-9]{2}$' },
            scimType: { type: 'string' },
            detail: { type: 'string', minLength: 1 },
        },
    }
    components.schemas.ScimError = scimError
    const at = (object: Json, ...path: string[]) => path.reduce((one, name) => one[name] as Json, object)
    const { UserResource, PatchUserResource } = components.schemas
    delete at(UserResource, 'properties', 'schemas', 'items').enum
    const operation = at(PatchUserResource, 'properties', 'Operations', 'items')
    at(operation, 'properties', 'value').type = ['string', 'boolean', 'array', 'object']
    operation.required = ['op', 'path']
}

/** The judge, or null (said aloud, once per test file) where the published file is not there. */
export function loadContract(): ContractJudge | null {
    if (!existsSync(openApiFile)) {
        console.warn(
            `Skipped: Miro's OpenAPI is not at ${openApiFile.split('/').slice(-3).join('/')} beside this repository.`
        )
        return null
    }
    const spec = JSON.parse(readFileSync(openApiFile, 'utf8')) as Json
    mend(spec)
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
    addFormats(ajv)
    ajv.addSchema(spec, 'miro')
    const paths = spec.paths as Record<string, Record<string, Json>>
    const compiled = new Map<string, ValidateFunction>()
    const validator = (pointer: string): ValidateFunction => {
        const known = compiled.get(pointer) ?? ajv.compile({ $ref: `miro#${pointer}` })
        compiled.set(pointer, known)
        return known
    }
    const problemsOf = (pointer: string, value: unknown): string[] => {
        const validate = validator(pointer)
        if (validate(value)) return []
        return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
    }

    /** SCIM paths stand in the file without their base. */
    const inSpec = (path: string) => path.replace(/^\/api\/v1\/scim(?=\/)/, '')
    function find(path: string): string | null {
        const parts = inSpec(path).split('/')
        const fits = Object.keys(paths).filter((template) => {
            const wanted = template.split('/')
            return wanted.length === parts.length && wanted.every((one, n) => one.startsWith('{') || one === parts[n])
        })
        // A literal path wins over one with a placeholder.
        return fits.sort((a, b) => a.split('{').length - b.split('{').length)[0] ?? null
    }
    const escape = (text: string) => encodeURIComponent(text.replace(/~/g, '~0').replace(/\//g, '~1'))

    return {
        properties: (schema) =>
            Object.keys(
                (spec.components as { schemas: Record<string, { properties: Json }> }).schemas[schema].properties
            ),
        response(method, path, status, contentType, body) {
            const template = find(path)
            if (!template) return [`no such path: ${path}`]
            const operation = paths[template][method.toLowerCase()]
            if (!operation) return [`no such operation: ${method} ${template}`]
            const responses = operation.responses as Record<string, Json>
            const declared = responses[String(status)]
            if (!declared) return [`status ${status} is not declared for ${method} ${template}`]
            const scim = path.startsWith('/api/v1/scim')
            if (typeof declared.$ref === 'string') {
                if (!contentType.includes('json')) return [`content type ${contentType}`]
                const schema = scim ? 'ScimError' : `Error${status}`
                const problems = problemsOf(`/components/schemas/${schema}`, JSON.parse(body))
                const code = (JSON.parse(body) as Json).status
                if (String(code) !== String(status))
                    problems.push(`status ${String(code)} in a body of status ${status}`)
                return problems
            }
            const content = declared.content as Json | undefined
            if (!content) return body === '' || status === 400 ? [] : ['a body where none is declared']
            const type = contentType.split(';')[0]
            if (!content[type]) return [`content type ${type} is not declared`]
            const pointer = `/paths/${escape(template)}/${method.toLowerCase()}/responses/${status}/content/${escape(type)}/schema`
            return problemsOf(pointer, JSON.parse(body))
        },
        request(method, pathAndQuery, contentType, body) {
            const [path, search = ''] = pathAndQuery.split('?')
            const template = find(path)
            const operation = template && paths[template][method.toLowerCase()]
            if (!template || !operation) return [`no such operation: ${method} ${path}`]
            const declared = ((operation.parameters ?? []) as Json[]).map((one) =>
                typeof one.$ref === 'string' ? resolve(spec, one.$ref) : one
            )
            const problems: string[] = []
            const sent = new URLSearchParams(search)
            sent.forEach((text, name) => {
                const parameter = declared.find((one) => one.in === 'query' && one.name === name)
                if (!parameter) return void problems.push(`query parameter ${name} is not declared`)
                const schema = parameter.schema as { type?: string }
                const value =
                    schema.type === 'integer' ? Number(text) : schema.type === 'boolean' ? text === 'true' : text
                if (!ajv.validate(schema, value)) problems.push(`query parameter ${name}: ${ajv.errorsText()}`)
            })
            for (const one of declared) {
                if (one.required && one.in === 'query' && !sent.has(String(one.name)))
                    problems.push(`${one.name} is missing`)
            }
            const accepts = (operation.requestBody as { content?: Json } | undefined)?.content
            if (body === null) return accepts ? [...problems, 'the body is missing'] : problems
            const type = (contentType ?? '').split(';')[0]
            if (!accepts?.[type]) return [...problems, `a body of type ${type} is not declared`]
            const pointer = `/paths/${escape(template)}/${method.toLowerCase()}/requestBody/content/${escape(type)}/schema`
            return [...problems, ...problemsOf(pointer, JSON.parse(body))]
        },
    }
}

function resolve(spec: Json, pointer: string): Json {
    return pointer
        .slice(2)
        .split('/')
        .reduce((one, name) => one[name] as Json, spec)
}
