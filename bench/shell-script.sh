#!/usr/bin/env bash
# What a workflow does by hand today: find the instance, make a key, push it, connect, run.
# Usage: shell-script.sh INSTANCE-ID USER PORT FOLDER COMMAND
set -euo pipefail
instance=$1 user=$2 port=$3 folder=$4 command=$5

address=$(aws ec2 describe-instances --instance-ids "$instance" \
  --query 'Reservations[0].Instances[0].PublicIpAddress' --output text)
ssh-keygen -q -t ed25519 -N '' -f "$folder/key"
aws ec2-instance-connect send-ssh-public-key --instance-id "$instance" --instance-os-user "$user" \
  --ssh-public-key "file://$folder/key.pub" >"$folder/answer"
exec ssh -F none -i "$folder/key" -p "$port" -o IdentitiesOnly=yes -o BatchMode=yes -o LogLevel=ERROR \
  -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "$user@$address" "$command"
