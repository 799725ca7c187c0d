package recourse.local.stack;

import recourse.local.Ports;
import recourse.local.Service;

/**
 * Where one replica of a service listens.
 *
 * @param http the REST interface
 * @param management health, metrics and OpenAPI
 */
public record ServicePorts(int http, int management) {

  static ServicePorts usual(Service service) {
    return new ServicePorts(service.port(), service.managementPort());
  }

  static ServicePorts free() {
    return new ServicePorts(Ports.free(), Ports.free());
  }

  void demandFree(Service service) {
    Ports.demandFree(http, "the " + service.title() + " service");
    Ports.demandFree(management, "the management interface of the " + service.title() + " service");
  }
}
