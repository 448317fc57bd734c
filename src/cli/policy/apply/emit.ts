import type { WantedPolicy } from '../../../managed-policy/managed-policy';
import type { EmitFormat } from '../../../policy/emit/emitted';
import { written } from '../../standard-output';

/** Prints commands or a template that create a policy. */
export async function emitPolicy(policy: WantedPolicy, format: EmitFormat): Promise<void> {
  if (format === 'cloudformation' && policy.tags.size > 0)
    await written(
      process.stderr,
      'note: CloudFormation has no tags for managed policies; the template leaves them out.\n',
    );
  await written(process.stdout, await emitted(policy, format));
}

async function emitted(policy: WantedPolicy, format: EmitFormat): Promise<string> {
  switch (format) {
    case 'aws-cli': {
      const { policyCommands } = await import('../../../policy/emit/aws-cli');
      return policyCommands(policy);
    }
    case 'terraform': {
      const { policyTerraform } = await import('../../../policy/emit/terraform');
      return policyTerraform(policy);
    }
    case 'cloudformation': {
      const { policyTemplate } = await import('../../../policy/emit/cloudformation');
      return policyTemplate(policy);
    }
  }
}
