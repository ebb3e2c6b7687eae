/**
 * Arguments that leave Chromium no way to the network but the proxy of each context. A name that it wants resolved for
 * anything else (prefetching, WebRTC, WebTransport, DNS over HTTPS) does not exist; the exception is the proxy's own address.
 */
export const NO_SIDE_DOORS: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];
