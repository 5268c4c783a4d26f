// Lint rules: the usual ones, those of the house (local/lint), and those of the engine the app runs on (Rhino in ES2021 mode).
import { fixupPluginRules } from '@eslint/compat'
import sdkAppPlugin from '@servicenow/eslint-plugin-sdk-app-plugin'
import tseslint from 'typescript-eslint'
import house from './local/lint/plugin.mjs'

/** Only these files of src/server may touch the platform; everything else is pure. */
const glideFiles = [
    'src/server/platform/**/*.ts',
    'src/server/**/*.store.ts',
    'src/server/**/*.act.ts',
    'src/server/handlers/*.ts',
].flatMap((glob) => [glob, `bridge/${glob}`])

/** The embedded instance is a package of its own: everything else knows its face and nothing behind it. */
const instanceInsides = {
    group: ['**/instance/**', '!**/instance/index.ts'],
    message: 'Import only local/instance/index.ts, the public face of the embedded instance.',
}

const camelCase = {
    selector: 'VariableDeclarator[id.name=/^[A-Z][A-Z0-9_]*$/]',
    message: 'Constants are camelCase.',
}

const engineRules = [
    {
        selector:
            ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^(Error|TypeError|RangeError|Array|Map|Set|WeakMap|Promise|RegExp|Function)$/]',
        message: 'The platform engine cannot subclass a builtin; return a value with a kind instead.',
    },
    {
        selector: 'MethodDefinition[value.async=true]',
        message: 'async methods are not supported by the platform engine.',
    },
    {
        selector: ':function[async=true]',
        message: 'Server modules are synchronous: the platform gives nothing to await.',
    },
    { selector: 'AwaitExpression', message: 'Server modules are synchronous: the platform gives nothing to await.' },
    { selector: 'ForOfStatement[await=true]', message: 'for await is not supported by the platform engine.' },
    {
        selector:
            'PropertyDefinition[static=false] > PrivateIdentifier, MethodDefinition[static=false] > PrivateIdentifier',
        message: '#private instance members are not supported by the platform engine.',
    },
    { selector: "NewExpression[callee.name='Function']", message: 'new Function() is disallowed on the platform.' },
    { selector: "Identifier[name='Reflect']", message: 'Reflect is disallowed on the platform.' },
    {
        selector: ":matches(Identifier[name='WeakRef'], Identifier[name='FinalizationRegistry'])",
        message: 'Not supported by the platform engine.',
    },
    {
        selector: "CallExpression[callee.property.name='sleep']",
        message: 'A scoped app cannot sleep: save state and schedule the rest.',
    },
    {
        selector: 'CallExpression[callee.name=/^(setTimeout|setInterval|fetch|structuredClone|eval)$/]',
        message: 'Not available on the platform.',
    },
    {
        selector: 'MemberExpression[object.name=/^(process|Buffer)$/]',
        message: 'Node is not available on the platform.',
    },
]

export default tseslint.config(
    {
        ignores: [
            '**/dist/**',
            'target/**',
            'node_modules/**',
            '**/src/fluent/generated/**',
            'src/fluent/messages/**',
            'src/fluent/languages/records/**',
            '.instance/**',
            'coverage/**',
        ],
    },
    ...tseslint.configs.recommended,
    {
        files: ['**/*.ts', '**/*.tsx'],
        plugins: { house },
        rules: {
            // The platform resolves './x.ts' literally and fails without the extension; the rest of the house writes it too.
            'house/explicit-extension': 'error',
            'house/line-comments': 'error',
            '@typescript-eslint/consistent-type-imports': [
                'error',
                { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
            ],
            'house/types-apart': 'error',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
            ],
            eqeqeq: ['error', 'smart'],
            'no-var': 'error',
            'prefer-const': 'error',
        },
    },
    {
        files: ['src/server/**/*.ts', 'bridge/src/server/**/*.ts'],
        plugins: { '@servicenow/sdk-app-plugin': fixupPluginRules(sdkAppPlugin) },
        rules: {
            ...sdkAppPlugin.configs.recommended.rules,
            // It wants '.js'; the platform wants the path as it is stored, '.ts' (see engineRules).
            '@servicenow/sdk-app-plugin/file-extension-in-import': 'off',
            'no-restricted-syntax': ['error', camelCase, ...engineRules],
            'house/pure-stays-pure': 'error',
            'house/imports-point-down': 'error',
            'house/one-home-per-table': 'error',
            'house/no-gerund-twins': 'error',
            // The aim is 250 and 50.
            'max-lines': ['error', { max: 300 }],
            'max-lines-per-function': ['error', { max: 60 }],
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        {
                            group: ['@servicenow/glide', '@servicenow/glide/*'],
                            message:
                                'Only platform/, x.store.ts, x.act.ts and handlers/ may import Glide; keep this file pure.',
                        },
                    ],
                },
            ],
        },
    },
    { files: glideFiles, rules: { 'no-restricted-imports': 'off' } },
    {
        files: ['local/**/*.ts', 'test/**/*.ts', 'src/**/*.ts', 'bridge/src/**/*.ts'],
        ignores: ['local/instance/**', 'src/server/**', 'bridge/src/server/**'],
        rules: { 'no-restricted-imports': ['error', { patterns: [instanceInsides] }] },
    },
    {
        files: ['local/instance/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        {
                            regex: '(^|/)(src|miro|cli|bench|campaign|test)/',
                            message: 'The embedded instance is a package of its own: nothing in it knows the product.',
                        },
                    ],
                },
            ],
        },
    },
    {
        files: ['local/**/*.{ts,mjs,cjs}', 'test/**/*.{ts,cjs}'],
        rules: { 'no-restricted-syntax': ['error', camelCase] },
    },
    {
        files: ['local/instance/**/*.{ts,cjs}'],
        ignores: ['local/instance/conformance/**'],
        rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
    },
    // Bridges, client scripts and the instance's own classic scripts are scripts, not modules.
    {
        files: ['src/**/*.js', 'bridge/src/**/*.js'],
        languageOptions: { sourceType: 'script' },
        rules: {
            '@typescript-eslint/no-unused-vars': 'off',
            'no-var': 'off',
            '@typescript-eslint/no-require-imports': 'off',
        },
    },
    { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } }
)
