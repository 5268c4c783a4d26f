// The ten figures of the SaaS Overview as widgets over the tables that hold them, and owned, assigned and stale over time.
import '@servicenow/sdk/global'

/** Amounts are grouped by currency, because those of different currencies are never added to each other. */
export const licenceWidgets = [
    {
        $id: Now.ID['widget-licence-spend'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'Current subscription spend',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Entitlement',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_entitlement',
                    filterQuery: 'state=in_use^annual_costISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'annual_cost',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 12,
        height: 12,
        position: { x: 0, y: 0 },
    },
    {
        $id: Now.ID['widget-licence-unused'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Unused of assigned',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery: 'counts_as=counted^counts_as_stale=true',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',
                    axisId: 'primary',
                },
            ],
        },
        width: 12,
        height: 12,
        position: { x: 12, y: 0 },
    },
    {
        $id: Now.ID['widget-licence-potential'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'Potential savings',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Licence Position',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_licence_position',
                    filterQuery: 'latest=true^group_by=none^potentialISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'potential',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 12,
        height: 12,
        position: { x: 24, y: 0 },
    },
    {
        $id: Now.ID['widget-licence-assigned'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Licenses assigned',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Licence Position',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_licence_position',
                    filterQuery: 'latest=true^group_by=none',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'required',
                    axisId: 'primary',
                },
            ],
        },
        width: 12,
        height: 12,
        position: { x: 36, y: 0 },
    },
    {
        $id: Now.ID['widget-licence-true-up'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'True-up cost',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Licence Position',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_licence_position',
                    filterQuery: 'latest=true^group_by=none^true_upISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'true_up',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 12,
        height: 12,
        position: { x: 0, y: 12 },
    },
    {
        $id: Now.ID['widget-licence-saved'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'Actual savings this year: reclaimed',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Removal Candidate',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                    filterQuery:
                        'state=closed_complete^realised_savingsISNOTEMPTY^closed_on>=javascript:gs.beginningOfThisYear()',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'realised_savings',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 12,
        height: 12,
        position: { x: 12, y: 12 },
    },
    {
        $id: Now.ID['widget-licence-lowered'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'Actual savings this year: downgraded',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Downgrade',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_downgrade',
                    filterQuery: 'state=done^realised_savingsISNOTEMPTY^proven_on>=javascript:gs.beginningOfThisYear()',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'realised_savings',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 12,
        height: 12,
        position: { x: 24, y: 12 },
    },
    {
        $id: Now.ID['widget-licence-owned'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Licenses owned',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Licence Position',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_licence_position',
                    filterQuery: 'latest=true^group_by=none',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'owned',
                    axisId: 'primary',
                },
            ],
        },
        width: 12,
        height: 12,
        position: { x: 36, y: 12 },
    },
    {
        $id: Now.ID['widget-licence-activity-0-30'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Active within 30 days',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery: 'counts_as=counted^last_activity>=javascript:gs.daysAgoStart(29)',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 0, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-activity-30-60'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Active 30 to 60 days ago',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery:
                        'counts_as=counted^last_activity>=javascript:gs.daysAgoStart(59)^last_activity<javascript:gs.daysAgoStart(29)',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 8, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-activity-60-90'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Active 60 to 90 days ago',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery:
                        'counts_as=counted^last_activity>=javascript:gs.daysAgoStart(89)^last_activity<javascript:gs.daysAgoStart(59)',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 16, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-activity-90-120'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Active 90 to 120 days ago',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery:
                        'counts_as=counted^last_activity>=javascript:gs.daysAgoStart(119)^last_activity<javascript:gs.daysAgoStart(89)',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 24, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-activity-older'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'Active longer ago',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery: 'counts_as=counted^last_activity<javascript:gs.daysAgoStart(119)',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 32, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-activity-none'],
        component: 'single-score',
        componentProps: {
            headerTitle: 'No recorded activity',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery: 'counts_as=counted^last_activityISEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
        },
        width: 8,
        height: 8,
        position: { x: 40, y: 24 },
    },
    {
        $id: Now.ID['widget-licence-stale-by-profile'],
        component: 'horizontal-bar',
        componentProps: {
            headerTitle: 'Stale by profile',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Subscription',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_subscription',
                    filterQuery: 'counts_as=counted^counts_as_stale=true',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'profile' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 16,
        height: 14,
        position: { x: 0, y: 32 },
    },
    {
        $id: Now.ID['widget-licence-spend-by-cost-center'],
        component: 'horizontal-bar',
        componentProps: {
            headerTitle: 'Spend by cost center',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Entitlement',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_entitlement',
                    filterQuery: 'state=in_use^annual_costISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'annual_cost',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'cost_center' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 16,
        height: 14,
        position: { x: 16, y: 32 },
    },
    {
        $id: Now.ID['widget-licence-potential-by-profile'],
        component: 'horizontal-bar',
        componentProps: {
            headerTitle: 'Potential savings by profile (empty: pooled)',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Licence Position',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_licence_position',
                    filterQuery: 'latest=true^group_by=none^potentialISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'potential',
                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'profile' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 16,
        height: 14,
        position: { x: 32, y: 32 },
    },
    {
        $id: Now.ID['widget-licence-history'],
        component: 'line',
        componentProps: {
            headerTitle: 'Assigned, owned and stale over time',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Usage Day',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_usage_day',
                    filterQuery: '',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'assigned',
                    axisId: 'primary',
                },
                {
                    id: 'metric_2',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'owned',
                    axisId: 'primary',
                },
                {
                    id: 'metric_3',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'SUM',
                    aggregateField: 'stale',
                    axisId: 'primary',
                },
            ],
            trendBy: {
                trendByFrequency: 'date',
                trendByFields: [
                    { field: 'day', metric: 'metric_1' },
                    { field: 'day', metric: 'metric_2' },
                    { field: 'day', metric: 'metric_3' },
                ],
            },
        },
        width: 32,
        height: 16,
        position: { x: 0, y: 46 },
    },
    {
        $id: Now.ID['widget-licence-renewals'],
        component: 'vertical-bar',
        componentProps: {
            headerTitle: 'Renewals within 60, 90, 120, 150 days',
            dataSources: [
                {
                    id: 'data_source_1',
                    label: 'Software Entitlement',
                    sourceType: 'table',
                    tableOrViewName: 'x_snc_miro_sam_entitlement',
                    filterQuery: 'renewal_withinISNOTEMPTY',
                },
            ],
            metrics: [
                {
                    id: 'metric_1',
                    dataSource: 'data_source_1',
                    aggregateFunction: 'COUNT',

                    axisId: 'primary',
                },
            ],
            groupBy: [
                {
                    groupBy: [{ dataSource: 'data_source_1', groupByField: 'renewal_within' }],
                    maxNumberOfGroups: 10,
                    showOthers: false,
                },
            ],
            sortBy: 'value',
        },
        width: 16,
        height: 16,
        position: { x: 32, y: 46 },
    },
]
