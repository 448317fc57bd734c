#!/usr/bin/env bash
# A ProxyCommand as people write it today: find the instance, push the key, relay.
# Usage: aws-proxy.sh INSTANCE-ID USER PORT PUBLIC-KEY
set -euo pipefail
instance=$1 user=$2 port=$3 key=$4

address=$(aws ec2 describe-instances --instance-ids "$instance" \
  --query 'Reservations[0].Instances[0].PublicIpAddress' --output text)
aws ec2-instance-connect send-ssh-public-key --instance-id "$instance" --instance-os-user "$user" \
  --ssh-public-key "file://$key" >/dev/null
# The same as `nc "$address" "$port"`, which is not installed everywhere.
exec 3<>"/dev/tcp/$address/$port"
cat <&3 &
exec cat >&3
