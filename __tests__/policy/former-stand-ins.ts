/** Values with which the linter once tried every policy: a policy that excludes them must not escape it. */
export const formerStandIns = {
  users: [
    'someone-else',
    'jdoe42',
    'Admin.Backup',
    'k',
    'web_1',
    'x9-very.long_name@example',
    '7up',
    'x',
    'xx',
  ],
  tags: ['someone-else', 'x', ''],
  accounts: ['123456789012', '234567890121', '345678901212'],
  regions: ['us-east-1', 'eu-west-3', 'ap-southeast-2', 'ca-central-1', 'sa-east-1', 'me-south-1'],
  addresses: ['10.11.12.13/32', '172.18.19.20/32', '192.168.21.22/32', '198.51.100.77/32', '203.0.113.78'],
  ids: ['i-0a9b8c7d6e5f40312', 'i-0123456789abcdef0'],
} as const;
