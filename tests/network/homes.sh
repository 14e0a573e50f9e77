#!/usr/bin/env bash
# Two homes behind routers of their own, and the internet between them, as network namespaces (root).
#
#   C 10.1.0.2 --- RC 11.0.0.11 ---+--- 11.0.0.12 RT --- T 10.2.0.2        client, therapist
#                                  I
#   homes.sh up [OPTIONS]
#     --client KIND --therapist KIND   what the routers do (default cone):
#         cone       the same outside port towards everyone, only answers come in (a port-restricted cone)
#         full       a full cone: whatever comes to the outside address goes to the one computer inside
#         symmetric  another outside port for each destination, only answers come in
#         double     as cone, and another router before it: the outside address is 100.64.0.2
#     --lan                            the client's computer stands in the therapist's home
#     --v6                             no IPv4 anywhere, no translation: fd.. is 2a00:1::/64 and 2a00:2::/64
#     --router upnp|natpmp|pcp|refuse|none   what the therapist's router speaks, by miniupnpd (default upnp);
#         refuse: it speaks UPnP and opens nothing
#     --mtu N                          of the lines between the homes
#   homes.sh exec C|RC|I|RT|RX|T COMMAND...
#   homes.sh readdress OUTSIDE         the therapist's router gets another outside address
#   homes.sh move INSIDE               the client's computer gets another address in its home
#   homes.sh move-home OUTSIDE         the client's router gets another outside address
#   homes.sh block RULES               what the client's router lets not pass, as rules of nftables
#   homes.sh firewall                  the therapist's computer lets in only what it asked for
#   homes.sh doors                     the ports that the therapist's router has opened, one a line
#   homes.sh down                      and an end to whatever still runs in them
#
# HOMES_ID tells sets apart that stand side by side, HOMES_DIR is where their files lie. miniupnpd takes no reserved
# outside address, so these look public; nothing outside of the namespaces is reached.
set -eu
id=${HOMES_ID:?a name for this set of namespaces}
dir=${HOMES_DIR:?a folder for its files}
hosts="C RC I RX RT T"

on() {
  local host=$1
  shift
  nsenter --net="/run/netns/$id-$host" -- "$@"
}

# link HOST DEVICE ADDRESS HOST DEVICE ADDRESS; "-" joins the bridge br0 of that host
link() {
  ip link add "$2" netns "$id-$1" type veth peer name "$5" netns "$id-$4"
  end "$1" "$2" "$3"
  end "$4" "$5" "$6"
}
end() {
  if [ "$3" = - ]; then
    on "$1" ip link set "$2" master br0
  else
    on "$1" ip address add "$3" dev "$2" $( [[ $3 != *:* ]] || echo nodad )
  fi
  on "$1" ip link set "$2" up
}
bridge() {
  on "$1" ip link add br0 type bridge
  on "$1" ip link set br0 up
}

# router HOST KIND INSIDE: the filter and translation of a home's router
router() {
  local masquerade="masquerade" full=""
  case $2 in
    symmetric) masquerade="masquerade random,fully-random" ;;
    full) full="iifname out dnat ip to $3" ;;
  esac
  on "$1" sysctl -qw net.ipv4.ip_forward=1
  on "$1" nft -f - <<RULES
table inet filter {
  chain input { type filter hook input priority 0; policy accept;
    iifname out ct state established,related accept
    iifname out drop
  }
  chain forward { type filter hook forward priority 0; policy drop;
    jump miniupnpd
    iifname != out accept
    ct state established,related accept
    ct status dnat accept
  }
  chain miniupnpd { }
  chain prerouting { type nat hook prerouting priority -100; policy accept;
    jump prerouting_miniupnpd
    $full
  }
  chain postrouting { type nat hook postrouting priority 100; policy accept;
    jump postrouting_miniupnpd
    meta nfproto ipv4 oifname out $masquerade
  }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
}
RULES
}

# What the therapist's router speaks.
port_opener() {
  local upnp=no natpmp=no rules="allow 1024-65535 10.2.0.0/16 1024-65535"
  case $1 in
    none) return 0 ;;
    upnp) upnp=yes ;;
    refuse) upnp=yes rules="" ;;
    pcp) natpmp=yes ;;
    natpmp)
      natpmp=yes
      # It always speaks both: requests of PCP's version never get to it.
      on RT nft add rule inet filter input udp dport 5351 @th,64,8 2 drop
      ;;
  esac
  cat >"$dir/miniupnpd.conf" <<CONF
ext_ifname=out
listening_ip=in
enable_upnp=$upnp
enable_natpmp=$natpmp
ipv6_disable=yes
upnp_table_name=filter
upnp_nat_table_name=filter
uuid=5a1c2f3e-0b7d-4c59-9e0a-2f6b1d7c8e90
$rules
deny 0-65535 0.0.0.0/0 0-65535
CONF
  on RT miniupnpd -d -f "$dir/miniupnpd.conf" -P "$dir/miniupnpd.pid" >"$dir/miniupnpd.log" 2>&1 </dev/null &
  for _ in $(seq 100); do
    [ ! -s "$dir/miniupnpd.pid" ] || return 0
    sleep 0.05
  done
  cat "$dir/miniupnpd.log" >&2
  return 1
}

up_v4() {
  local before=I outside=11.0.0.12/24
  bridge I
  if [ "$therapist" = double ]; then
    link RX out 11.0.0.12/24 I rt -
    link RT out 100.64.0.2/24 RX in 100.64.0.1/24
    router RX cone 100.64.0.2
    on RT ip route add default via 100.64.0.1
  else
    link RT out $outside $before rt -
  fi
  link RC out 11.0.0.11/24 I rc -
  on RT ip link add in type bridge
  on RT ip address add 10.2.0.1/24 dev in
  on RT ip link set in up
  ip link add eth0 netns "$id-T" type veth peer name t netns "$id-RT"
  end T eth0 10.2.0.2/24
  on RT ip link set dev t master in
  on RT ip link set dev t up
  if [ -n "$lan" ]; then
    ip link add eth0 netns "$id-C" type veth peer name c netns "$id-RT"
    end C eth0 10.2.0.3/24
    on RT ip link set dev c master in
    on RT ip link set dev c up
    on C ip route add default via 10.2.0.1
  else
    link C eth0 10.1.0.2/24 RC in 10.1.0.1/24
    on C ip route add default via 10.1.0.1
  fi
  on T ip route add default via 10.2.0.1
  router RC "$client" 10.1.0.2
  router RT "$therapist" 10.2.0.2
}

up_v6() {
  bridge I
  link RT out 2a00:ff::12/64 I rt -
  link RC out 2a00:ff::11/64 I rc -
  link T eth0 2a00:2::2/64 RT in 2a00:2::1/64
  link C eth0 2a00:1::2/64 RC in 2a00:1::1/64
  on T ip -6 route add default via 2a00:2::1
  on C ip -6 route add default via 2a00:1::1
  on RT ip -6 route add 2a00:1::/64 via 2a00:ff::11
  on RC ip -6 route add 2a00:2::/64 via 2a00:ff::12
  on RT sysctl -qw net.ipv6.conf.all.forwarding=1
  on RC sysctl -qw net.ipv6.conf.all.forwarding=1
}

up() {
  client=cone therapist=cone lan='' v6='' mtu='' opener=upnp
  while [ $# -gt 0 ]; do
    case $1 in
      --client) client=$2; shift 2 ;;
      --therapist) therapist=$2; shift 2 ;;
      --router) opener=$2; shift 2 ;;
      --mtu) mtu=$2; shift 2 ;;
      --lan) lan=1; shift ;;
      --v6) v6=1 opener=none; shift ;;
      *) echo "homes.sh: no option $1" >&2; return 2 ;;
    esac
  done
  down
  mkdir -p "$dir"
  local host
  for host in $hosts; do
    ip netns add "$id-$host"
    on "$host" ip link set lo up
    # Without IPv6 in a test of IPv4, nothing waits for addresses to settle.
    [ -n "$v6" ] || on "$host" sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  done
  if [ -n "$v6" ]; then up_v6; else up_v4; fi
  if [ -n "$mtu" ]; then
    for host in RC RT; do on $host ip link set out mtu "$mtu"; done
  fi
  port_opener "$opener"
}

down() {
  if [ -s "$dir/miniupnpd.pid" ]; then kill "$(cat "$dir/miniupnpd.pid")" 2>/dev/null || true; fi
  rm -f "$dir/miniupnpd.pid"
  local host
  for host in $hosts; do
    [ -e "/run/netns/$id-$host" ] || continue
    # Whatever still runs there was left behind by this test.
    ip netns pids "$id-$host" | xargs -r kill -KILL 2>/dev/null || true
    ip netns delete "$id-$host"
  done
}

case ${1:-} in
  up) shift; up "$@" ;;
  exec)
    host=$2
    shift 2
    exec nsenter --net="/run/netns/$id-$host" -- "$@"
    ;;
  readdress)
    on RT ip address flush dev out
    on RT ip address add "$2/24" dev out
    ;;
  firewall)
    on T nft -f - <<'RULES'
table inet personal {
  chain input { type filter hook input priority 0; policy drop;
    iifname lo accept
    ct state established,related accept
  }
}
RULES
    ;;
  move)
    on C ip address flush dev eth0
    on C ip address add "$2/24" dev eth0
    on C ip route replace default via 10.1.0.1
    ;;
  move-home)
    # As when a line is dialled anew: the router forgets its translations with it.
    on RC ip link set out down
    on RC ip address flush dev out
    on RC ip address add "$2/24" dev out
    on RC ip link set out up
    ;;
  block)
    on RC nft -f - <<RULES
table inet firewall {
  chain forward { type filter hook forward priority -10; policy accept;
    $2
  }
}
RULES
    ;;
  doors) on RT nft list chain inet filter prerouting_miniupnpd | grep -o 'dport [0-9]* dnat.*' || true ;;
  down) down ;;
  *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
